package telework.advisor.service.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalStorage;

@DisplayName("The short text of all that an address carries")
class BriefTest {

    private static final Requirements NONE = Requirements.undecided();

    private static final Requirements SOME =
            NONE.with(Question.TERMINAL_STORAGE, TerminalStorage.NEEDED);

    @Test
    @DisplayName("says the same as the address, with or without patterns and a base")
    void roundTrip() {
        Set<String> texts = new HashSet<>();
        int count = 0;
        for (Requirements answers : List.of(NONE, SOME)) {
            for (Optional<Set<Pattern>> chosen : choices()) {
                for (Optional<Requirements> base :
                        List.of(
                                Optional.<Requirements>empty(),
                                Optional.of(NONE),
                                Optional.of(SOME))) {
                    String text = Brief.of(new Address(Optional.empty(), answers, chosen, base));
                    assertEquals(Optional.of(new Brief(answers, chosen, base)), Brief.read(text));
                    texts.add(text);
                    count++;
                }
            }
        }
        assertEquals(count, texts.size());
    }

    private static List<Optional<Set<Pattern>>> choices() {
        return List.of(
                Optional.empty(),
                Optional.of(EnumSet.of(Pattern.REMOTE_DESKTOP)),
                Optional.of(EnumSet.of(Pattern.TAKE_HOME_PC, Pattern.CLOUD_APP)),
                Optional.of(EnumSet.allOf(Pattern.class)));
    }

    @Test
    @DisplayName("stays what it was, so that old addresses keep their meaning")
    void staysTheSame() {
        Optional<Set<Pattern>> first = Optional.of(EnumSet.of(Pattern.values()[0]));
        Address address = new Address(Optional.empty(), SOME, first, Optional.of(NONE));
        assertEquals("--2.1.", Brief.of(address));
        assertEquals("--2", Brief.of(address.choosingNone().forgetting()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--2.0", "--2.zz", "--2.20", "--2.1.9", "--2.1.-.", "--2...", "zz.1"})
    @DisplayName("is refused when it is the text of nothing")
    void refuses(String text) {
        assertTrue(Brief.read(text).isEmpty());
    }
}
