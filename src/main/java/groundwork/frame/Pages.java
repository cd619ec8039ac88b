package groundwork.frame;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/**
 * Draws pages. Controllers only return them; documents and fragments that are sent elsewhere are drawn here by hand.
 */
public final class Pages {

    private final TemplateEngine engine;
    private final Fittings fittings;

    Pages(TemplateEngine engine, Fittings fittings) {
        this.engine = engine;
        this.fittings = fittings;
    }

    /** The page as HTML outside any request, for a document in the language asked for. */
    public String draw(Page page, Language language) {
        return draw(page, Here.nowhere(fittings, language));
    }

    String draw(Page page, Here here) {
        var html = new StringOutput();
        here.during(() -> engine.render(page.template() + ".jte", page, html));
        return Blanks.in(html.toString(), here.language());
    }
}
