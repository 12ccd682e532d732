package telework.advisor.service.page;

import java.util.List;
import java.util.stream.Stream;
import telework.advisor.catalogue.Example;
import telework.advisor.model.Requirements;

/** A worked company as a link to its answers: a whole case, or one group of a rollout. */
public record ExampleLink(String id, String href, String name, String group, String story) {

    /** The links for all worked companies. */
    static List<ExampleLink> all(Frame frame) {
        return frame.words().wording().catalogue().examples().stream()
                .flatMap(example -> links(frame, example))
                .toList();
    }

    private static Stream<ExampleLink> links(Frame frame, Example example) {
        Words words = frame.words();
        String at = "examples." + example.id();
        return Stream.concat(
                example.requirements().stream()
                        .map(
                                answers ->
                                        new ExampleLink(
                                                example.id(),
                                                href(frame, answers),
                                                words.any(at + ".name"),
                                                "",
                                                words.any(at + ".story"))),
                example.groups().stream()
                        .map(
                                group ->
                                        new ExampleLink(
                                                example.id() + "-" + group.id(),
                                                href(frame, group.requirements()),
                                                words.any(at + ".name"),
                                                words.any(at + ".groups." + group.id()),
                                                "")));
    }

    private static String href(Frame frame, Requirements answers) {
        return frame.address().about(answers).brief("/");
    }
}
