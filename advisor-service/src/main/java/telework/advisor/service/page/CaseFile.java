package telework.advisor.service.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.model.Requirements;
import telework.advisor.service.page.PatternCard.Step;
import telework.advisor.service.problem.ProblemException;
import telework.advisor.service.request.CaseRequest;
import telework.advisor.service.request.SelfCheckRequest;

/** A case as a file that whoever asks keeps. Thread-safe. */
final class CaseFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CaseFile() {}

    /** The case as the body of a REST request. */
    static String of(Address address) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("requirements", answers(address.requirements()));
        address.chosen().ifPresent(patterns -> file.put("selectedPatterns", patterns));
        return json(file);
    }

    /** What a saved file says, in the language of an address; empty if it is no such file. */
    static Optional<Address> read(byte[] file, Address address, Catalogue catalogue) {
        try {
            CaseRequest read = SelfCheckRequest.readCase(file, catalogue);
            return Optional.of(
                    new Address(
                            address.language(),
                            read.requirements(),
                            read.selectedPatterns(),
                            Optional.empty()));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** The answers as the field of a REST request. */
    static Map<String, Object> answers(Requirements requirements) {
        Map<String, Object> answers = new LinkedHashMap<>();
        requirements.answers().forEach((question, answer) -> answers.put(question.field(), answer));
        return answers;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answers in words. */
    static List<Step> answers(Frame frame) {
        Words words = frame.words();
        return frame.address().requirements().answers().entrySet().stream()
                .map(
                        entry ->
                                new Step(
                                        entry.getKey().field(),
                                        words.label(entry.getKey()),
                                        words.answer(entry.getKey(), entry.getValue()),
                                        ""))
                .toList();
    }
}
