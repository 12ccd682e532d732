package telework.advisor.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Requirements;

/**
 * Reads worked companies: each file is either a case, or groups with the answers they have in
 * common. Stateless and thread-safe.
 */
final class ExampleReader {

    private static final String FOLDER = "examples/";

    private ExampleReader() {}

    /** The examples among the files of a pack, by id. */
    static List<Example> read(Map<String, YamlNode> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(FOLDER))
                .sorted(Map.Entry.comparingByKey())
                .map(file -> read(file.getKey(), file.getValue()))
                .toList();
    }

    private static Example read(String path, YamlNode node) {
        YamlFields f = node.fields();
        String id = f.text("id");
        if (!path.equals(FOLDER + id + ".yaml")) {
            throw f.required("id").fault("an example has the name of its file, not \"" + id + "\"");
        }
        Optional<Requirements> requirements =
                f.optional("requirements").map(QuestionReader::requirements);
        List<Example.Group> groups = requirements.isPresent() ? List.of() : groups(f);
        f.noMore();
        return new Example(id, requirements, groups);
    }

    private static List<Example.Group> groups(YamlFields f) {
        Map<String, YamlNode> common = f.optional("common").map(YamlNode::mapping).orElse(Map.of());
        YamlNode list = f.required("groups");
        List<Example.Group> groups = list.list(node -> group(common, node));
        if (groups.isEmpty()
                || groups.stream().map(Example.Group::id).distinct().count() < groups.size()) {
            throw list.fault("at least one group is expected here, and each id once");
        }
        return groups;
    }

    private static Example.Group group(Map<String, YamlNode> common, YamlNode node) {
        YamlFields f = node.fields();
        Map<String, YamlNode> answers = new LinkedHashMap<>(common);
        answers.putAll(f.required("requirements").mapping());
        Example.Group read =
                new Example.Group(
                        f.text("id"),
                        f.integer("headcount"),
                        QuestionReader.requirements(
                                new YamlNode(node.file(), node.line(), answers)));
        f.noMore();
        if (read.headcount() < 1) {
            throw node.fault("a group of an example has at least one person");
        }
        return read;
    }
}
