package telework.advisor.service.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import telework.advisor.model.Pattern;
import telework.advisor.model.Rollout;
import telework.advisor.service.page.RolloutState.Department;
import telework.advisor.service.problem.ProblemException;
import telework.advisor.service.request.RolloutRequest;

/**
 * A rollout as a file that whoever asks keeps; it is the body of the REST request for the same
 * answer. Thread-safe.
 */
final class RolloutFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How large a file may be. */
    static final int MAX_BYTES = 1 << 20;

    private RolloutFile() {}

    /** The file; what cannot be read as a number is left out of it or stands as 0. */
    static String of(RolloutState state) {
        RolloutInput input = new RolloutInput(state);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("groups", input.groups().stream().map(RolloutFile::group).toList());
        input.costs().ifPresent(costs -> file.put("costs", costs(costs)));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> group(Rollout.Group group) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", group.name());
        fields.put("headcount", group.headcount());
        fields.put("requirements", CaseFile.answers(group.requirements()));
        return fields;
    }

    private static Map<String, Object> costs(Rollout.Costs costs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(RolloutState.MONTHS, costs.months());
        fields.put("patterns", costs.patterns());
        costs.companyTerminal().ifPresent(price -> fields.put(RolloutState.COMPANY, price));
        costs.personalTerminal().ifPresent(price -> fields.put(RolloutState.PERSONAL, price));
        return fields;
    }

    /** The rollout of a file; empty if it is no such file or has more than the page takes. */
    static Optional<RolloutState> read(FileUpload file, Address address) throws IOException {
        if (file == null || file.size() > MAX_BYTES) {
            return Optional.empty();
        }
        try {
            RolloutRequest read = RolloutRequest.read(Files.readAllBytes(file.uploadedFile()));
            return read.groups().size() > RolloutReader.MAX_DEPARTMENTS
                            || read.groups().stream()
                                    .anyMatch(
                                            group -> group.name().length() > RolloutReader.MAX_NAME)
                    ? Optional.empty()
                    : Optional.of(state(read, address));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static RolloutState state(RolloutRequest read, Address address) {
        List<Department> departments =
                read.groups().stream()
                        .map(
                                group ->
                                        new Department(
                                                group.name(),
                                                String.valueOf(group.headcount()),
                                                group.requirements()))
                        .toList();
        Map<String, String> prices = new LinkedHashMap<>();
        read.costs().ifPresent(costs -> prices(prices, costs));
        return RolloutState.of(address).with(departments).priced(prices);
    }

    private static void prices(Map<String, String> prices, Rollout.Costs costs) {
        for (Pattern pattern : Pattern.values()) {
            prices(prices, pattern.name(), Optional.ofNullable(costs.patterns().get(pattern)));
        }
        prices(prices, RolloutState.COMPANY, costs.companyTerminal());
        prices(prices, RolloutState.PERSONAL, costs.personalTerminal());
        prices.put(RolloutState.MONTHS, String.valueOf(costs.months()));
    }

    private static void prices(
            Map<String, String> prices, String priced, Optional<Rollout.Price> price) {
        price.ifPresent(
                each -> {
                    put(prices, priced, "initial", each.initial());
                    put(prices, priced, "perSeat", each.perSeat());
                    put(prices, priced, "perSeatMonth", each.perSeatMonth());
                });
    }

    private static void put(
            Map<String, String> prices, String priced, String part, BigDecimal amount) {
        prices.put(RolloutState.price(priced, part), amount.toPlainString());
    }
}
