package telework.advisor.reference;

import static telework.advisor.model.TerminalOwnership.COMPANY;
import static telework.advisor.model.TerminalOwnership.PERSONAL;
import static telework.advisor.model.WorkEnvironment.SAME_AS_OFFICE_NEEDED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import telework.advisor.model.CloudServices;
import telework.advisor.model.Effect;
import telework.advisor.model.InformationLevel;
import telework.advisor.model.InternetLine;
import telework.advisor.model.OfficeTerminal;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalOwnership;
import telework.advisor.model.TerminalStorage;
import telework.advisor.model.Verdict;
import telework.advisor.model.Wish;

/**
 * The verdict rulings (design, section 5) in plain Java, cell by cell and independent of the rules:
 * how many findings of each effect the answers of a case raise for each pattern. An undecided
 * answer raises nothing. NOTEs are not counted. Stateless, safe for use by several threads.
 */
public final class ReferenceVerdicts {

    /**
     * One row for each row of the design's table: B = BLOCK, C = CONDITION, S = SUPPORT, - = no
     * effect.
     */
    private static final List<Ruling> RULINGS =
            List.of(
                    //   1 2 3 4 5 6
                    row("- - C - - B", r -> r.terminalStorage() == TerminalStorage.FORBIDDEN),
                    row("B B - B B -", r -> r.terminalStorage() == TerminalStorage.NEEDED),
                    row("- B C C B -", r -> r.workEnvironment() == SAME_AS_OFFICE_NEEDED),
                    row("- - B B - -", r -> r.cloudServices() == CloudServices.FORBIDDEN),
                    row("B B - - - -", r -> r.cloudServices() == CloudServices.NEEDED),
                    row("B B C C C -", r -> r.internetLine() == InternetLine.ORDINARY),
                    row("B B C C C -", r -> r.internetLine() == InternetLine.UNSTABLE),
                    row("B B B B C -", r -> r.internetLine() == InternetLine.NONE),
                    row("C C C C C B", r -> has(r, PERSONAL) && !has(r, COMPANY)),
                    row("C C C C C C", r -> has(r, PERSONAL) && has(r, COMPANY)),
                    row("B - - - - B", r -> r.officeTerminal() == OfficeTerminal.NONE),
                    row("- - - - - B", r -> r.officeTerminal() == OfficeTerminal.STAYS_IN_OFFICE),
                    row("C - - - - -", r -> r.officeTerminal() == OfficeTerminal.PORTABLE),
                    row("- - - - - B", r -> isYes(r.suddenTelework())),
                    row("S S C C C C", r -> isConfidential(r) && !isTakeOutRefused(r)),
                    row("S S C C C B", r -> isConfidential(r) && isTakeOutRefused(r)),
                    row("- - - - - C", r -> isYes(r.internalSystemAccess())),
                    row("- S - - - -", r -> isYes(r.occasionalUse())),
                    row("S - - - - -", r -> wishes(r, Wish.KEEP_OFFICE_WORK_STYLE)),
                    row("- S - - - -", r -> wishes(r, Wish.CENTRAL_MANAGEMENT)),
                    row("- S S - - -", r -> wishes(r, Wish.NO_OFFICE_HARDWARE)),
                    row("- - S S - -", r -> wishes(r, Wish.FEWER_FIREWALL_HOLES)),
                    row("- - - S - -", r -> wishes(r, Wish.DATA_ONLY_IN_CLOUD)),
                    row("- - - - S S", r -> wishes(r, Wish.LOW_LINE_DEPENDENCE)),
                    row("- - - - - S", r -> wishes(r, Wish.WORK_IN_TRANSIT)));

    private ReferenceVerdicts() {}

    /**
     * The number of findings that fire for one pattern on the answers as they stand.
     *
     * @param blocks findings of effect BLOCK
     * @param conditions findings of effect CONDITION
     * @param supports findings of effect SUPPORT
     */
    public record Tally(int blocks, int conditions, int supports) {

        /** The verdict if the undecided answers raise nothing; never UNDECIDED. */
        public Verdict provisionalVerdict() {
            if (blocks > 0) {
                return Verdict.UNSUITABLE;
            }
            return conditions > 0 ? Verdict.CONDITIONAL : Verdict.SUITABLE;
        }
    }

    /** The tally of each of the six patterns, in the guideline's order; unmodifiable. */
    public static Map<Pattern, Tally> tallies(Requirements requirements) {
        int[][] counts = new int[Pattern.values().length][Effect.values().length];
        for (Ruling ruling : RULINGS) {
            if (ruling.fires().test(requirements)) {
                for (Cell cell : ruling.cells()) {
                    counts[cell.pattern().ordinal()][cell.effect().ordinal()]++;
                }
            }
        }
        Map<Pattern, Tally> tallies = new EnumMap<>(Pattern.class);
        for (Pattern pattern : Pattern.values()) {
            tallies.put(pattern, tally(counts[pattern.ordinal()]));
        }
        return Collections.unmodifiableMap(tallies);
    }

    private static Tally tally(int[] byEffect) {
        return new Tally(
                byEffect[Effect.BLOCK.ordinal()],
                byEffect[Effect.CONDITION.ordinal()],
                byEffect[Effect.SUPPORT.ordinal()]);
    }

    /** One row of the table: when it fires, and what it then says of which pattern. */
    private record Ruling(List<Cell> cells, Predicate<Requirements> fires) {}

    /** One cell of the table that is not blank. */
    private record Cell(Pattern pattern, Effect effect) {}

    private static Ruling row(String letters, Predicate<Requirements> fires) {
        String[] columns = letters.split(" ");
        List<Cell> cells = new ArrayList<>();
        for (Pattern pattern : Pattern.values()) {
            switch (columns[pattern.ordinal()]) {
                case "B" -> cells.add(new Cell(pattern, Effect.BLOCK));
                case "C" -> cells.add(new Cell(pattern, Effect.CONDITION));
                case "S" -> cells.add(new Cell(pattern, Effect.SUPPORT));
                case "-" -> {} // blank
                default -> throw new IllegalArgumentException("Not a row: " + letters);
            }
        }
        return new Ruling(List.copyOf(cells), fires);
    }

    private static boolean isTakeOutRefused(Requirements requirements) {
        return Boolean.FALSE.equals(requirements.confidentialTakeOutApproved());
    }

    private static boolean isConfidential(Requirements requirements) {
        return contains(requirements.informationLevels(), InformationLevel.CONFIDENTIAL);
    }

    private static boolean has(Requirements requirements, TerminalOwnership ownership) {
        return contains(requirements.terminalOwnership(), ownership);
    }

    private static boolean wishes(Requirements requirements, Wish wish) {
        return contains(requirements.wishes(), wish);
    }

    private static boolean contains(Set<?> answer, Object member) {
        return answer != null && answer.contains(member);
    }

    private static boolean isYes(Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }
}
