package telework.advisor.model;

/**
 * What the organisation would like of its telework. A wish changes the rank of a pattern, never its
 * verdict.
 */
public enum Wish {
    /** Work as in the office (page 9). */
    KEEP_OFFICE_WORK_STYLE,

    /** Manage every environment in one place (page 10). */
    CENTRAL_MANAGEMENT,

    /** Keep no terminal in the office for it (pages 10-11). */
    NO_OFFICE_HARDWARE,

    /** Open fewer holes in the firewall (page 15). */
    FEWER_FIREWALL_HOLES,

    /** Keep data in the cloud only (page 15). */
    DATA_ONLY_IN_CLOUD,

    /** Depend little on the speed of the line (pages 11-12). */
    LOW_LINE_DEPENDENCE,

    /** Work on the move (page 12). */
    WORK_IN_TRANSIT
}
