package groundwork.support;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A journey whose every test opens a browser of its own on the program under test. */
public abstract class WithBrowser {

    @LocalServerPort
    private int port;

    protected Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.at("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
    }
}
