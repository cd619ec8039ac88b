package groundwork.access;

import groundwork.directory.FirstStart;
import groundwork.directory.Role;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A county with records of every kind, and a program that asks for them as an officer of its office. */
@ForPrograms
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithProgram {

    static final int COUNTY = 640221;

    @LocalServerPort
    int port;

    SmallCounty county;
    Client client;
    ApiCaller api;

    @BeforeAll
    void fill(@Autowired FirstStart firstStart, @Autowired ApplicationContext program) throws IOException {
        firstStart.demo(COUNTY);
        county = new SmallCounty(program, COUNTY);
        client = county.signedIn(port, Role.OFFICE);
        api = new ApiCaller(client);
    }

    @AfterAll
    void close() {
        client.close();
    }
}
