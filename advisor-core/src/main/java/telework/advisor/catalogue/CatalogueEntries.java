package telework.advisor.catalogue;

import java.util.List;
import java.util.Map;

/** What the catalogue files say, before rules and texts join. */
record CatalogueEntries(
        Reference.Edition edition,
        List<Section> sections,
        List<PatternEntry> patterns,
        List<Measure> measures,
        List<TroubleCase> troubleCases,
        List<QuestionEntry> questions,
        List<Reference.Level> informationLevels,
        List<Reference.Column> columns,
        List<Reference.Position> positions,
        List<Reference.Consideration> considerations,
        List<Reference.Term> glossary,
        List<Reference.Link> links,
        List<Crosswalk> crosswalk,
        List<Reference.PagePart> pageParts,
        List<Example> examples,
        Map<String, Citation> citations) {}
