package telework.advisor.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import telework.advisor.RulePackException;

/**
 * The one reader of YAML: every scalar is the text that stands there ({@code NO} is {@code "NO"}),
 * a key that stands twice is a fault, and so is an empty value. Thread-safe.
 */
public final class StrictYaml {

    private StrictYaml() {}

    /**
     * Reads one document.
     *
     * @param file path of the file, for messages
     * @param content its text
     * @throws RulePackException if it is not YAML, has more than one document, repeats a key or
     *     leaves a value empty
     */
    public static YamlNode read(String file, String content) {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).setLabel(file).build();
        try {
            Node root =
                    new Compose(settings)
                            .composeString(content)
                            .orElseThrow(() -> new RulePackException(file + ": the file is empty"));
            return node(file, root);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new RulePackException(file + ", line " + line + ": " + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new RulePackException(file + ": " + e.getMessage(), e);
        }
    }

    private static YamlNode node(String file, Node node) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (node instanceof MappingNode mapping) {
            return new YamlNode(file, line, mapping(file, mapping));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(node(file, item)));
            return new YamlNode(file, line, items);
        }
        if (node.getTag().equals(Tag.NULL)) {
            throw new RulePackException(file + ", line " + line + ": a value is empty");
        }
        return new YamlNode(file, line, ((ScalarNode) node).getValue());
    }

    private static Map<String, YamlNode> mapping(String file, MappingNode mapping) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = node(file, tuple.getKeyNode());
            if (entries.put(key.text(), node(file, tuple.getValueNode())) != null) {
                throw key.fault("\"" + key.text() + "\" stands here a second time");
            }
        }
        return entries;
    }
}
