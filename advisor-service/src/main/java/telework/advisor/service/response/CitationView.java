package telework.advisor.service.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in the guideline. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Citation",
        description = "A place in the guideline.",
        requiredProperties = {"section", "item", "page", "edition"})
public record CitationView(
        @Schema(description = "Numbered section, as printed", examples = "1(イ)") String section,
        @Schema(description = "Table, measure, pattern, case or topic there", examples = "table-1")
                String item,
        @Schema(description = "Page, as printed", examples = "9") int page,
        @Schema(description = "Edition of the guideline", examples = "4") String edition,
        @Schema(description = "What stands there, in words") String title) {}
