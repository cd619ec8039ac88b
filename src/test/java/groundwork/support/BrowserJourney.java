package groundwork.support;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What the journeys rely on: a page that somebody cannot read, or that is too wide, fails. */
class BrowserJourney {

    private static final String WELL = """
            <!doctype html><html lang="en"><head><title>Sample</title></head>
            <body><main><h1>Sample</h1><p style="%s">Sample</p></main></body></html>""";

    @Test
    void whatCannotBeReadOrSticksOutFails() {
        try (var browser = Browser.at("http://localhost")) {
            var page = browser.narrow("en");
            page.setContent(WELL.formatted(""));
            assertThatNoException().isThrownBy(() -> Browser.readable(page));
            assertThatNoException().isThrownBy(() -> Browser.fits(page));
            page.setContent(WELL.formatted("color: #ccc"));
            assertThatThrownBy(() -> Browser.readable(page)).hasMessageContaining("color-contrast");
            page.setContent(WELL.formatted("width: 500px"));
            assertThatThrownBy(() -> Browser.fits(page)).hasMessageContaining("sticks out");
        }
    }
}
