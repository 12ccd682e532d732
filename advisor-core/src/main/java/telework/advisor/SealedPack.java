package telework.advisor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telework.advisor.internal.YamlNode;

/**
 * A rule pack as its build leaves it: parsed and checked, so that starting up parses no YAML,
 * compiles nothing and scans no class path.
 *
 * @param digest SHA-256 of every source file of the pack, in hexadecimal
 * @param models names of the classes that hold the compiled rules
 * @param ruleFiles the file that each rule stands in, by the name of the rule
 * @param files the parsed YAML files by path
 * @param verdicts the verdicts of every complete input, as {@link VerdictSpace} numbers them; empty
 *     before it is filled
 */
record SealedPack(
        String digest,
        List<String> models,
        Map<String, String> ruleFiles,
        Map<String, YamlNode> files,
        short[] verdicts) {

    /** Where a sealed pack stands within its archive. */
    static final String RESOURCE = "META-INF/telework-rule-pack.sealed";

    private static final int FORMAT = 0x54500001;

    void write(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        out.writeUTF(digest);
        out.writeInt(models.size());
        for (String model : models) {
            out.writeUTF(model);
        }
        out.writeInt(ruleFiles.size());
        for (Map.Entry<String, String> rule : ruleFiles.entrySet()) {
            out.writeUTF(rule.getKey());
            out.writeUTF(rule.getValue());
        }
        out.writeInt(files.size());
        for (Map.Entry<String, YamlNode> file : files.entrySet()) {
            out.writeUTF(file.getKey());
            write(out, file.getValue());
        }
        out.writeInt(verdicts.length);
        for (short verdict : verdicts) {
            out.writeShort(verdict);
        }
    }

    static SealedPack read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new RulePackException(
                    "the rule pack was sealed by another version of the library; build it again");
        }
        String digest = in.readUTF();
        List<String> models = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            models.add(in.readUTF());
        }
        Map<String, String> ruleFiles = new LinkedHashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            ruleFiles.put(in.readUTF(), in.readUTF());
        }
        Map<String, YamlNode> files = new LinkedHashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            String path = in.readUTF();
            files.put(path, readNode(in, path));
        }
        short[] verdicts = new short[in.readInt()];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = in.readShort();
        }
        return new SealedPack(digest, models, ruleFiles, files, verdicts);
    }

    private static void write(DataOutputStream out, YamlNode node) throws IOException {
        out.writeInt(node.line());
        if (node.value() instanceof Map) {
            out.writeByte('m');
            out.writeInt(node.mapping().size());
            for (Map.Entry<String, YamlNode> entry : node.mapping().entrySet()) {
                out.writeUTF(entry.getKey());
                write(out, entry.getValue());
            }
        } else if (node.value() instanceof List) {
            out.writeByte('l');
            out.writeInt(node.list().size());
            for (YamlNode item : node.list()) {
                write(out, item);
            }
        } else {
            out.writeByte('t');
            out.writeUTF((String) node.value());
        }
    }

    private static YamlNode readNode(DataInputStream in, String path) throws IOException {
        int line = in.readInt();
        byte kind = in.readByte();
        if (kind == 't') {
            return new YamlNode(path, line, in.readUTF());
        }
        int size = in.readInt();
        if (kind == 'l') {
            List<YamlNode> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(readNode(in, path));
            }
            return new YamlNode(path, line, items);
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            entries.put(in.readUTF(), readNode(in, path));
        }
        return new YamlNode(path, line, entries);
    }
}
