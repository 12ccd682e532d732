package telework.advisor.model;

/** The wireless LAN that telework goes over (guideline page 46). */
public enum WirelessLan {
    /** The wireless LAN of the home. */
    HOME,

    /** A wireless LAN open to unspecified users, as in a café or a hotel. */
    PUBLIC
}
