package telework.advisor.catalogue;

import java.util.List;
import java.util.Set;
import telework.advisor.model.Question;

/**
 * One rule of the pack, as read from the compiled rules themselves.
 *
 * @param id permanent id: {@code FIT-TAKEHOME-01}
 * @param sentence what it is about, in a few English words
 * @param file rule file within the pack, without folder and ending: {@code fit/take-home-pc}
 * @param conditions what has to hold, as written in the rule
 * @param answers questions whose answers it reads
 * @param citation place in the guideline
 */
public record Rule(
        String id,
        String sentence,
        String file,
        List<String> conditions,
        Set<Question> answers,
        Citation citation) {}
