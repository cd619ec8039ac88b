package groundwork;

import groundwork.runtime.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Grass-roots work that can be held to account. */
@SpringBootApplication
public class Groundwork {

    public static void main(String[] args) {
        System.exit(Commands.run(Groundwork.class, args));
    }
}
