package telework.advisor.service.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Consumer;

/** Answers with a page. Thread-safe. */
final class Html {

    private Html() {}

    /** The page. */
    static Response page(Frame frame, TemplateInstance template) {
        return page(frame, template, builder -> {});
    }

    /** The page, with more said about the answer. */
    static Response page(
            Frame frame, TemplateInstance template, Consumer<Response.ResponseBuilder> more) {
        Response.ResponseBuilder builder =
                Response.ok(template.render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .language(Locale.forLanguageTag(frame.tag()));
        more.accept(builder);
        return builder.build();
    }
}
