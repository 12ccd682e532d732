package telework.advisor.service.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** Checks HTML by the checker of the HTML standard, without asking anybody. */
final class HtmlChecker {

    /** What is not valid, and what the checker warns of. */
    List<String> faults(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setForceHTML(true);
        validator.setNoLangDetect(true);
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            return validator
                    .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
