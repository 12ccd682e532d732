package telework.advisor.model;

/** Whom a measure addresses (guideline section 1(ウ), page 17). */
public enum Role {
    /** 経営者 */
    MANAGEMENT,

    /** システム管理者 */
    ADMINISTRATOR,

    /** テレワーク勤務者 */
    WORKER
}
