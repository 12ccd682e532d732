package telework.advisor.model;

/** The part of the guideline's section 3 that a measure stands in (pages 22-57). */
public enum Category {
    /** 大枠 */
    FRAMEWORK,

    /** マルウェア */
    MALWARE,

    /** 紛失・盗難 */
    LOSS_AND_THEFT,

    /** 盗聴 */
    EAVESDROPPING,

    /** 不正アクセス */
    UNAUTHORIZED_ACCESS,

    /** 外部サービス */
    EXTERNAL_SERVICES
}
