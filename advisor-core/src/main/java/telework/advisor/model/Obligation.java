package telework.advisor.model;

/** How binding a measure or an action is (guideline page 2), the strongest first. */
public enum Obligation {
    /** 基本対策事項 */
    MANDATORY,

    /** 推奨対策事項 */
    RECOMMENDED,

    /** Printed without a block for its role. */
    UNSPECIFIED
}
