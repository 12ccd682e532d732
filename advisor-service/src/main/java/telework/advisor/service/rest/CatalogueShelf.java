package telework.advisor.service.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.service.response.CatalogueTranslator;
import telework.advisor.service.response.Wording;

/** What all parts of the catalogue have in common: finding entries and answering with them. */
@Singleton
class CatalogueShelf {

    private final TeleworkAdvisor advisor;
    private final Answering answering;
    private final TaggedAnswers answers;

    CatalogueShelf(TeleworkAdvisor advisor, Answering answering, TaggedAnswers answers) {
        this.advisor = advisor;
        this.answering = answering;
        this.answers = answers;
    }

    TeleworkAdvisor advisor() {
        return advisor;
    }

    Catalogue catalogue() {
        return advisor.catalogue();
    }

    /** The wording of this answer; see {@link Answering#wording(Map)}. */
    Wording wording(Map<String, Class<? extends Enum<?>>> filters) {
        return answering.wording(filters);
    }

    /** Translates entries for an answer without filters. */
    CatalogueTranslator translator() {
        return translator(Map.of());
    }

    /** Translates entries for an answer with those filters. */
    CatalogueTranslator translator(Map<String, Class<? extends Enum<?>>> filters) {
        return new CatalogueTranslator(advisor, wording(filters));
    }

    /** The constant that a filter names, if it is given; make a translator first. */
    <E extends Enum<E>> Optional<E> filter(String name, Class<E> type) {
        return answering.one(name, type);
    }

    /** Answers with an entity as it is. */
    Response whole(Request request, Object entity) {
        return answers.of(request, entity);
    }

    /** Answers with all entries. */
    <T> Response list(Request request, Stream<T> entries, Function<T, ?> translation) {
        return whole(request, entries.map(translation).toList());
    }

    /** Answers with the entry of that id, or that there is no such kind of entry. */
    <T> Response one(
            Request request,
            List<T> entries,
            Function<T, String> idOf,
            String kind,
            String id,
            Function<T, ?> translation) {
        T found =
                entries.stream()
                        .filter(entry -> idOf.apply(entry).equals(id))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Answering.unknown(
                                                kind, id, entries.stream().map(idOf).toList()));
        return whole(request, translation.apply(found));
    }
}
