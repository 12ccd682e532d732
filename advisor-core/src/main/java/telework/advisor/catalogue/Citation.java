package telework.advisor.catalogue;

/**
 * A place in the guideline.
 *
 * @param id id by which rules and entries cite it: {@code table-1}, {@code A7}, {@code case-8},
 *     {@code pattern-6} ...
 * @param section the numbered section it stands in, as printed: {@code 3(イ)}
 * @param page page as printed, from 1
 * @param edition edition of the guideline
 */
public record Citation(String id, String section, int page, String edition) {}
