package telework.advisor.service.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telework.advisor.catalogue.Language;
import telework.advisor.model.Pattern;

/**
 * Names a decision by what it was made from: SHA-256 of rule pack, language and canonical input.
 * Thread-safe.
 */
final class DecisionId {

    private static final ObjectMapper CANONICAL = new ObjectMapper();

    private DecisionId() {}

    static String of(
            String packDigest,
            Language language,
            Map<String, Object> requirements,
            Optional<Set<Pattern>> chosen,
            Optional<String> organization) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("rulePack", packDigest);
        input.put("language", language.tag());
        input.put("requirements", requirements);
        chosen.ifPresent(patterns -> input.put("selectedPatterns", patterns));
        organization.ifPresent(name -> input.put("organization", name));
        try {
            byte[] canonical = CANONICAL.writeValueAsString(input).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
