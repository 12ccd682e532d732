package telework.advisor.service.page;

import java.util.List;
import telework.advisor.catalogue.Example;
import telework.advisor.model.Requirements;

/**
 * A worked company as a link to its answers.
 *
 * @param id its id
 * @param href link to its answers; for a rollout, to its departments
 * @param name its name
 * @param story its story
 * @param groups links to the answers of its departments; empty for a single case
 */
public record ExampleLink(
        String id, String href, String name, String story, List<GroupLink> groups) {

    /** A department of a worked company as a link to its answers. */
    public record GroupLink(String id, String href, String name) {}

    /** The links for all worked companies. */
    static List<ExampleLink> all(Frame frame) {
        Words words = frame.words();
        return words.wording().catalogue().examples().stream()
                .map(
                        example ->
                                of(
                                        words,
                                        example,
                                        example.requirements()
                                                .map(answers -> href(frame, answers))
                                                .orElseGet(() -> rollout(frame, example)),
                                        groups(frame, example)))
                .toList();
    }

    /** A worked company as that link. */
    static ExampleLink of(Words words, Example example, String href, List<GroupLink> groups) {
        String at = "examples." + example.id();
        return new ExampleLink(
                example.id(), href, words.any(at + ".name"), words.any(at + ".story"), groups);
    }

    private static List<GroupLink> groups(Frame frame, Example example) {
        return example.groups().stream()
                .map(
                        group ->
                                new GroupLink(
                                        example.id() + "-" + group.id(),
                                        href(frame, group.requirements()),
                                        frame.words()
                                                .any(
                                                        "examples."
                                                                + example.id()
                                                                + ".groups."
                                                                + group.id())))
                .toList();
    }

    private static String href(Frame frame, Requirements answers) {
        return frame.address().about(answers).brief("/");
    }

    private static String rollout(Frame frame, Example example) {
        return RolloutState.of(frame.address())
                .with(RolloutStart.departments(frame.words(), example))
                .at(RolloutState.PATH);
    }
}
