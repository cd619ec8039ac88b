package groundwork.intake;

import groundwork.support.OnFreshDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Hands workbooks in, each test in a county of its own; after each everything is counted again. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnFreshDatabase
abstract class AtReception {

    @Autowired
    ApplicationContext context;

    @TempDir
    Path folder;

    Reception desk;

    @BeforeEach
    void inACountyOfItsOwn() {
        desk = new Reception(context, folder);
    }

    @AfterEach
    void countedAgainNothingDiffers() {
        desk.recounts();
    }
}
