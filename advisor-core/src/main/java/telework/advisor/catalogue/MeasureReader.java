package telework.advisor.catalogue;

import java.util.List;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Category;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;

/** Reads measures. */
final class MeasureReader {

    /** Registers a place of the guideline. */
    interface Places {
        Citation place(YamlNode node, String id, YamlFields fields);
    }

    private enum Applies {
        ALWAYS,
        CONDITIONAL
    }

    private final Places places;

    MeasureReader(Places places) {
        this.places = places;
    }

    Measure read(YamlNode node) {
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
                        f.required("troubleCases").list(YamlNode::integer),
                        f.required("actions").list(item -> action(item, id, blocks)));
        f.noMore();
        for (Obligation block : blocks) {
            if (read.actions().stream().noneMatch(action -> action.obligation() == block)) {
                throw node.fault(id + " has a " + block + " block but no action of it");
            }
        }
        return read;
    }

    private static Measure.Action action(YamlNode node, String measure, List<Obligation> blocks) {
        YamlFields f = node.fields();
        Measure.Action read =
                new Measure.Action(
                        f.text("id"),
                        f.one("obligation", Obligation.class),
                        f.integer("page"),
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
