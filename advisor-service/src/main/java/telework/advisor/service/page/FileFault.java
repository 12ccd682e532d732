package telework.advisor.service.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Says why a file that was sent cannot be opened. Thread-safe. */
final class FileFault {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int SHOWN = 80;

    private FileFault() {}

    /** Why it is no case. */
    static Mistake ofCase(FileUpload file) throws IOException {
        JsonNode content = content(file);
        boolean isRollout = content != null && content.path("groups").isArray();
        return mistake(file, content, isRollout ? "rolloutFile" : "notCase");
    }

    /** Why it is no rollout, or none for the page. */
    static Mistake ofRollout(FileUpload file) throws IOException {
        if (file != null && file.size() > RolloutFile.MAX_BYTES) {
            return new Mistake("tooLarge", Mistake.FILE, name(file), "");
        }
        JsonNode content = content(file);
        boolean isCase = content != null && content.path("requirements").isObject();
        boolean tooLarge = content != null && isTooLarge(content.path("groups"));
        return mistake(file, content, isCase ? "caseFile" : tooLarge ? "tooLarge" : "notRollout");
    }

    private static boolean isTooLarge(JsonNode groups) {
        boolean tooLong = false;
        for (JsonNode group : groups) {
            tooLong |= group.path("name").asText().length() > RolloutReader.MAX_NAME;
        }
        return tooLong || groups.size() > RolloutReader.MAX_DEPARTMENTS;
    }

    private static Mistake mistake(FileUpload file, JsonNode content, String otherwise) {
        if (file == null || file.size() == 0) {
            return new Mistake("noFile", Mistake.FILE, "", "");
        }
        return new Mistake(content == null ? "notJson" : otherwise, Mistake.FILE, name(file), "");
    }

    /** What the file holds; {@code null} if that is no JSON. */
    private static JsonNode content(FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            return null;
        }
        try {
            return JSON.readTree(Files.readAllBytes(file.uploadedFile()));
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            return null;
        }
    }

    private static String name(FileUpload file) {
        String name = file.fileName() == null ? "" : file.fileName();
        return name.substring(0, Math.min(name.length(), SHOWN));
    }
}
