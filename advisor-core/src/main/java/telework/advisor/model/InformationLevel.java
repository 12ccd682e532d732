package telework.advisor.model;

/**
 * How sensitive the information handled in telework is (guideline section 3(ア), management 2, page
 * 25).
 */
public enum InformationLevel {
    /**
     * 機密情報: personal data, undisclosed information of customers, trade secrets, management matters.
     */
    CONFIDENTIAL,

    /** 業務情報: not confidential, but not meant for publication either. */
    BUSINESS,

    /** 公開情報: published, or free to be. */
    PUBLIC
}
