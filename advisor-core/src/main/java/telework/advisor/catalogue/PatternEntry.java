package telework.advisor.catalogue;

import java.util.List;
import telework.advisor.model.Pattern;

/**
 * One of the six patterns with its column of table 1 and what the prose claims of it (guideline
 * pages 9-13).
 *
 * @param id the pattern
 * @param citation where its description begins
 * @param table1 its column of table 1
 * @param claims what the prose says of it, in display order
 */
public record PatternEntry(Pattern id, Citation citation, Table1 table1, List<Claim> claims) {

    /** One column of table 1 (page 9). */
    public record Table1(
            StoresData storesData,
            OfficeEnvironment officeEnvironment,
            UsesCloud usesCloud,
            Byod byod,
            HighSpeedLine highSpeedLine,
            Remark remark) {}

    /** テレワーク端末に電子データを保存するか. */
    public enum StoresData {
        NO,
        EITHER,
        YES
    }

    /** オフィスの端末と同じ環境を利用するか. */
    public enum OfficeEnvironment {
        SAME,
        DEDICATED,
        SAME_FOR_CLOUD_APPS,
        SAME_FOR_BROWSER_APPS
    }

    /** クラウドサービスを利用するか. */
    public enum UsesCloud {
        NO,
        YES,
        EITHER
    }

    /** 私用端末の利用(BYOD)との親和性; {@code NONE} is the printed dash. */
    public enum Byod {
        WITH_CONDITIONS,
        NONE
    }

    /** 高速インターネット回線の必要性. */
    public enum HighSpeedLine {
        REQUIRED,
        DESIRABLE,
        NOT_NEEDED
    }

    /** 備考. */
    public enum Remark {
        NONE,
        PAPER_COUNTS
    }

    /** What kind of thing is claimed. */
    public enum Kind {
        ADVANTAGE,
        DRAWBACK,
        FACT,
        REQUIREMENT
    }

    /** One claim of the prose about the pattern. */
    public record Claim(String id, Kind kind, int page) {}
}
