package telework.advisor.service.page;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;

/**
 * All that an address carries besides the language, as one short text, for pages with many links:
 * the answers, the patterns chosen and the answers to compare with, with dots between. Answers are
 * written as by {@link CaseCode}, patterns as the sum of the powers of two of their places, to base
 * 32; parts at the end that say nothing are left out. Immutable.
 *
 * @param requirements the answers
 * @param chosen the patterns chosen, if any
 * @param base the answers to compare with, if any
 */
record Brief(
        Requirements requirements, Optional<Set<Pattern>> chosen, Optional<Requirements> base) {

    private static final String DOT = ".";

    private static final int BASE = 32;

    /** The text of what an address carries; empty if that is nothing. */
    static String of(Address address) {
        StringBuilder text = new StringBuilder(CaseCode.of(address.requirements()));
        if (address.chosen().isPresent() || address.base().isPresent()) {
            text.append(DOT).append(address.chosen().map(Brief::number).orElse(""));
        }
        address.base().ifPresent(base -> text.append(DOT).append(CaseCode.of(base)));
        return text.toString();
    }

    /** What a text says; empty if it is the text of nothing. */
    static Optional<Brief> read(String text) {
        String[] parts = text.split("[.]", -1);
        Optional<Requirements> answers = CaseCode.read(parts[0]);
        Optional<Set<Pattern>> chosen = parts.length > 1 ? patterns(parts[1]) : patterns("");
        Optional<Requirements> base = parts.length > 2 ? CaseCode.read(parts[2]) : Optional.empty();
        if (parts.length > 3
                || answers.isEmpty()
                || chosen.isEmpty()
                || parts.length > 2 && base.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Brief(answers.get(), chosen.filter(patterns -> !patterns.isEmpty()), base));
    }

    private static String number(Set<Pattern> patterns) {
        int number = patterns.stream().mapToInt(pattern -> 1 << pattern.ordinal()).sum();
        return Integer.toString(number, BASE);
    }

    /** The patterns of a number, none if it is missing; empty if it is the number of none. */
    private static Optional<Set<Pattern>> patterns(String digits) {
        Set<Pattern> patterns = EnumSet.noneOf(Pattern.class);
        if (digits.isEmpty()) {
            return Optional.of(patterns);
        }
        int number = digits.matches("[0-9a-v]{1,2}") ? Integer.parseInt(digits, BASE) : 0;
        for (Pattern pattern : Pattern.values()) {
            if ((number >> pattern.ordinal() & 1) == 1) {
                patterns.add(pattern);
            }
        }
        boolean read = number > 0 && number < 1 << Pattern.values().length;
        return read ? Optional.of(patterns) : Optional.empty();
    }
}
