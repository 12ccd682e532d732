package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An advice cannot be changed")
class AdviceIsImmutableTest {

    @Test
    @DisplayName("in any of its lists and sets, however deep")
    void noCollectionCanBeChanged() throws ReflectiveOperationException {
        Random random = new Random(20180401);
        int collections = 0;
        for (int i = 0; i < 200; i++) {
            collections +=
                    check(Pack.advisor().advise(ShuffledRulesTest.anyCase(random)), "advice");
        }
        assertTrue(collections > 200 * 200, "only " + collections + " collections were looked at");
    }

    /** Looks into the value; says how many collections were found. */
    private static int check(Object value, String where) throws ReflectiveOperationException {
        int found = 0;
        if (value instanceof Optional<?> optional) {
            found += check(optional.orElse(null), where);
        } else if (value instanceof Collection<?> members) {
            assertThrows(UnsupportedOperationException.class, members::clear, where);
            found++;
            for (Object member : members) {
                found += check(member, where);
            }
        } else if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                found += check(part.getAccessor().invoke(value), where + "." + part.getName());
            }
        }
        return found;
    }
}
