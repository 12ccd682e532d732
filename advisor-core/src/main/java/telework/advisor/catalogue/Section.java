package telework.advisor.catalogue;

import java.util.List;

/**
 * A heading, table, figure, block, case or column of the guideline, and where it is encoded.
 *
 * @param citation the place
 * @param kind what it is
 * @param encoded catalogue or rule files that encode it; empty if none does, and then a text says
 *     why
 */
public record Section(Citation citation, Kind kind, List<String> encoded) {

    /** What a place of the guideline is. */
    public enum Kind {
        SECTION,
        PARAGRAPH,
        TABLE,
        TABLE_ROW,
        FIGURE,
        GROUP,
        BLOCK,
        CASE,
        COLUMN,
        LIST
    }
}
