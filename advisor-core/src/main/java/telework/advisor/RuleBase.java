package telework.advisor;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Rule.Attribute;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.patterns.PatternImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import telework.advisor.catalogue.Citations;
import telework.advisor.catalogue.Rule;
import telework.advisor.fact.RuleName;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/**
 * The compiled rules of a pack. They are generated classes, loaded by name: nothing is compiled and
 * no class path is scanned. Immutable and thread-safe.
 */
final class RuleBase {

    private static final Pattern WORD = Pattern.compile("\\w+");

    /** What would make rules wait for each other. */
    private static final List<Attribute<?>> ORDERING =
            List.of(
                    Attribute.SALIENCE,
                    Attribute.NO_LOOP,
                    Attribute.LOCK_ON_ACTIVE,
                    Attribute.ACTIVATION_GROUP);

    private final KieBase base;
    private final KieSessionConfiguration settings;

    /**
     * Makes rules ready to fire. Each fires as soon as it is found to match: no order is kept among
     * them, which costs a fifth less than keeping one.
     */
    RuleBase(List<Model> models) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleBase.class.getClassLoader());
        try {
            this.settings = KieServices.get().newKieSessionConfiguration();
            settings.setOption(DirectFiringOption.YES);
            this.base = KieBaseBuilder.createKieBaseFromModel((Collection<Model>) models);
            findServices();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Fires once: Drools finds some of its services when rules first fire, and through the class
     * loader of the thread, which in a container may know nothing of Drools.
     */
    private void findServices() {
        try (Inference first = about(Requirements.undecided())) {
            first.select(Set.of());
        }
    }

    /**
     * Loads the compiled rules of those names, on all processors: it is mostly the loading of many
     * small classes.
     *
     * @throws RulePackException if a class of the pack is missing or broken
     */
    static List<Model> models(ClassLoader classes, List<String> names) {
        return names.parallelStream().map(name -> model(classes, name)).toList();
    }

    private static Model model(ClassLoader classes, String name) {
        try {
            return (Model) classes.loadClass(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new RulePackException(
                    "the compiled rules " + name + " cannot be loaded; build the pack again", e);
        }
    }

    /** Begins to reason about one case. */
    Inference about(Requirements requirements) {
        return new Inference(session(), requirements);
    }

    /** A session that has seen nothing yet; whoever takes it disposes of it. */
    KieSession session() {
        return base.newKieSession(settings, null);
    }

    /**
     * The rules, by id, as the compiled rules themselves tell them.
     *
     * @param models the compiled rules
     * @param citations finds a place of the guideline by its id
     * @param files the file that each rule stands in, by the name of the rule
     */
    static List<Rule> rules(List<Model> models, Citations citations, Map<String, String> files) {
        TreeMap<String, Rule> rules = new TreeMap<>();
        for (Model model : models) {
            for (org.drools.model.Rule rule : model.getRules()) {
                Rule read = rule(rule, citations, files);
                if (rules.put(read.id(), read) != null) {
                    throw new RulePackException("the rule id " + read.id() + " is used twice");
                }
            }
        }
        return List.copyOf(rules.values());
    }

    private static Rule rule(
            org.drools.model.Rule rule, Citations citations, Map<String, String> files) {
        List<PredicateInformation> conditions =
                constraints(rule.getView()).map(RuleBase::information).toList();
        if (!(rule.getMetaData("cite") instanceof String cite)) {
            throw new RulePackException(
                    "the rule \"" + rule.getName() + "\" cites nothing; add @cite(\"...\")");
        }
        if (ORDERING.stream().anyMatch(attribute -> isSet(rule, attribute))) {
            throw new RulePackException(
                    "the rule \""
                            + rule.getName()
                            + "\" has a salience or the like; rules fire in no order");
        }
        String file = files.get(rule.getName());
        if (file == null) {
            throw new RulePackException(
                    "the rule \""
                            + rule.getName()
                            + "\" stands in no rule file; build the pack again");
        }
        return new Rule(
                RuleName.id(rule.getName()),
                RuleName.sentence(rule.getName()),
                file,
                conditions.stream().map(PredicateInformation::getStringConstraint).toList(),
                questions(conditions),
                citations.cited(cite, "the rule \"" + rule.getName() + "\" in " + file));
    }

    private static boolean isSet(org.drools.model.Rule rule, Attribute<?> attribute) {
        return !Objects.equals(rule.getAttribute(attribute), attribute.getDefaultValue());
    }

    private static Set<Question> questions(List<PredicateInformation> conditions) {
        Set<Question> questions = EnumSet.noneOf(Question.class);
        conditions.forEach(
                condition ->
                        WORD.matcher(condition.getStringConstraint())
                                .results()
                                .map(java.util.regex.MatchResult::group)
                                .forEach(word -> Question.ofField(word).ifPresent(questions::add)));
        return questions;
    }

    private static Stream<SingleConstraint> constraints(Condition condition) {
        Stream<SingleConstraint> own =
                condition instanceof PatternImpl<?> pattern
                        ? singles(pattern.getConstraint())
                        : Stream.empty();
        return Stream.concat(
                own, condition.getSubConditions().stream().flatMap(RuleBase::constraints));
    }

    private static Stream<SingleConstraint> singles(Constraint constraint) {
        return constraint instanceof SingleConstraint single
                ? Stream.of(single)
                : constraint.getChildren().stream().flatMap(RuleBase::singles);
    }

    private static PredicateInformation information(SingleConstraint constraint) {
        return constraint.getPredicate1().predicateInformation();
    }
}
