package telework.advisor.catalogue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import telework.advisor.model.InformationLevel;
import telework.advisor.model.Pattern;
import telework.advisor.model.Role;

/** The entries of the catalogue that inform and decide nothing. */
public final class Reference {

    private Reference() {}

    /**
     * A level of information (page 25).
     *
     * @param id the level
     * @param citation the place
     * @param examples ids of examples
     * @param marking ids of ways to mark it
     * @param carriedOut whether it may be carried out
     */
    public record Level(
            InformationLevel id,
            Citation citation,
            List<String> examples,
            List<String> marking,
            CarriedOut carriedOut) {}

    /** Whether a level of information may be carried out. */
    public enum CarriedOut {
        WITH_APPROVAL,
        POSSIBLE
    }

    /**
     * A column (コラム).
     *
     * @param id its id
     * @param citation the place
     * @param measures measures it bears on
     * @param points ids of its pieces of advice
     */
    public record Column(
            String id, Citation citation, List<String> measures, List<String> points) {}

    /** A role's position (page 17) with the ids of its points. */
    public record Position(Role id, Citation citation, List<String> points) {}

    /**
     * Something the guideline asks to consider (pages 2-18).
     *
     * @param id its id
     * @param topic what it is about
     * @param citation the place
     * @param patterns patterns it bears on; empty for all
     */
    public record Consideration(
            String id, Topic topic, Citation citation, List<Pattern> patterns) {}

    /** What a consideration is about. */
    public enum Topic {
        SCOPE,
        BALANCE,
        CHOICE,
        BYOD,
        CLOUD
    }

    /** A term of the glossary (pages 58-60) and the heading it stands under. */
    public record Term(String id, Citation citation, String order) {}

    /**
     * A reference link.
     *
     * @param id its id
     * @param citation where the guideline gives it
     * @param url its address
     * @param listed whether it is in the list of links (page 61), not only in the text
     */
    public record Link(String id, Citation citation, String url, boolean listed) {}

    /** A part of the web page with the ids of its texts. */
    public record PagePart(String id, List<String> texts) {}

    /**
     * The guideline itself.
     *
     * @param id id of the pack
     * @param edition edition of the guideline
     * @param published year and month of its publication
     * @param version version of the pack
     * @param pages number of its last page
     * @param url where the ministry publishes its guidelines, if given
     */
    public record Edition(
            String id,
            String edition,
            YearMonth published,
            String version,
            int pages,
            Optional<String> url) {}
}
