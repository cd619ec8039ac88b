package groundwork;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Grass-roots work that can be held to account. */
@SpringBootApplication
public class Groundwork {

    public static void main(String[] args) {
        SpringApplication.run(Groundwork.class, args);
    }
}
