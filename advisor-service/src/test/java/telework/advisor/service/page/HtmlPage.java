package telework.advisor.service.page;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telework.advisor.catalogue.Language;
import telework.advisor.model.Requirements;

/**
 * A page as a browser without scripts gets it.
 *
 * @param answer the whole answer
 * @param elements the attributes of its elements, in order
 */
record HtmlPage(ValidatableResponse answer, List<Map<String, String>> elements) {

    static final String HEAD_OFFICE =
            "/?informationLevels=CONFIDENTIAL&terminalStorage=FORBIDDEN&terminalOwnership=COMPANY"
                    + "&internetLine=HIGH_SPEED&cloudServices=FORBIDDEN&suddenTelework=true"
                    + "&workEnvironment=DEDICATED_ACCEPTABLE";

    private static final Pattern ELEMENT =
            Pattern.compile("<[a-z][a-z0-9]*((?:\\s+[a-z-]+(?:=\"[^\"]*\"|='[^']*')?)*)\\s*/?>");

    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

    static HtmlPage of(String address) {
        ValidatableResponse answer =
                given().urlEncodingEnabled(false).redirects().follow(false).get(address).then();
        List<Map<String, String>> elements = new ArrayList<>();
        Matcher element = ELEMENT.matcher(answer.extract().asString());
        while (element.find()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(element.group(1));
            while (attribute.find()) {
                String value = Objects.requireNonNullElse(attribute.group(2), "");
                attributes.put(attribute.group(1), value.replace("&amp;", "&"));
            }
            elements.add(attributes);
        }
        return new HtmlPage(answer, elements);
    }

    static HtmlPage in(String language, String address) {
        return of(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
    }

    /** The values of an attribute, over all elements that have it, in order. */
    List<String> all(String attribute) {
        return elements.stream()
                .map(element -> element.get(attribute))
                .filter(Objects::nonNull)
                .toList();
    }

    /** An attribute of the first element in which another has that value; null if it has none. */
    String of(String attribute, String value, String wanted) {
        return elements.stream()
                .filter(element -> value.equals(element.get(attribute)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + attribute + "=" + value))
                .get(wanted);
    }

    /** Whether an element has that id. */
    boolean has(String id) {
        return all("id").contains(id);
    }

    /** An address that carries nothing but the language. */
    static Address address(Language language) {
        return new Address(
                Optional.of(language),
                Requirements.undecided(),
                Optional.empty(),
                Optional.empty());
    }
}
