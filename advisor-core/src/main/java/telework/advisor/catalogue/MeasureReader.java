package telework.advisor.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telework.advisor.internal.Spelling;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Category;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;

/** Reads measures. */
final class MeasureReader {

    private enum Applies {
        ALWAYS,
        CONDITIONAL
    }

    private final Places places;
    private final int troubleCases;

    /**
     * @param places where to register the place of each
     * @param troubleCases how many trouble cases there are
     */
    MeasureReader(Places places, int troubleCases) {
        this.places = places;
        this.troubleCases = troubleCases;
    }

    /** Reads measures, and checks that those of one group say the same of it. */
    List<Measure> read(List<YamlNode> nodes) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        nodes.forEach(
                node -> {
                    Measure read = read(node);
                    measures.put(read.id(), read);
                });
        for (YamlNode node : nodes) {
            YamlFields f = node.fields();
            checkGroup(f.required("group"), f.text("id"), measures);
        }
        return List.copyOf(measures.values());
    }

    private static void checkGroup(YamlNode group, String id, Map<String, Measure> measures) {
        List<String> members = List.of(group.text().split("-"));
        if (!members.contains(id)) {
            throw group.fault("the group of " + id + " names it, as in " + id + "-...");
        }
        for (String member : members) {
            Measure named = measures.get(member);
            if (named == null) {
                throw group.fault(
                        "\""
                                + member
                                + "\" is no measure."
                                + Spelling.maybe(member, measures.keySet()));
            }
            if (!named.group().equals(group.text())) {
                throw group.fault(member + " is in the group " + named.group());
            }
        }
    }

    private Measure read(YamlNode node) {
        YamlFields f = node.fields();
        String id = f.text("id");
        Role role = f.one("role", Role.class);
        int number = f.integer("number");
        if (!id.equals(role.name().substring(0, 1) + number)) {
            throw node.fault(id + " is not number " + number + " of " + role);
        }
        List<Obligation> blocks = f.many("blocks", Obligation.class);
        Measure read =
                new Measure(
                        id,
                        role,
                        number,
                        f.one("category", Category.class),
                        f.text("group"),
                        places.place(node, id, f),
                        blocks.stream().min(Enum::compareTo).orElse(Obligation.UNSPECIFIED),
                        f.one("applies", Applies.class) == Applies.CONDITIONAL,
                        f.optional("funding").map(YamlNode::flag).orElse(false),
                        f.required("troubleCases").list(item -> item.integer(1, troubleCases)),
                        f.required("actions").list(item -> action(item, id, blocks)));
        f.noMore();
        for (Obligation block : blocks) {
            if (read.actions().stream().noneMatch(action -> action.obligation() == block)) {
                throw node.fault(id + " has a " + block + " block but no action of it");
            }
        }
        return read;
    }

    private Measure.Action action(YamlNode node, String measure, List<Obligation> blocks) {
        YamlFields f = node.fields();
        Measure.Action read =
                new Measure.Action(
                        f.text("id"),
                        f.one("obligation", Obligation.class),
                        places.page(f),
                        f.optional("applies")
                                        .map(value -> value.one(Applies.class))
                                        .orElse(Applies.ALWAYS)
                                == Applies.CONDITIONAL);
        f.noMore();
        if (!read.id().startsWith(measure + "-")) {
            throw node.fault("the id of an action of " + measure + " begins with " + measure + "-");
        }
        if (!blocks.contains(read.obligation())
                && !(blocks.isEmpty() && read.obligation() == Obligation.UNSPECIFIED)) {
            throw node.fault(measure + " has no " + read.obligation() + " block");
        }
        return read;
    }
}
