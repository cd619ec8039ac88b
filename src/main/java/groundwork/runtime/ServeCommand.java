package groundwork.runtime;

import groundwork.directory.FirstStart;
import groundwork.site.Reach;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Start the console and stay up until Ctrl-C or SIGTERM.")
final class ServeCommand implements StartsItself {

    @Option(names = "--port", paramLabel = "N", description = "Port (default: $GROUNDWORK_PORT, otherwise 8080).")
    Integer port;

    @Spec
    CommandSpec spec;

    @Override
    public int run(Start start) throws InterruptedException {
        var context = (WebServerApplicationContext) start.web(port);
        var first = context.getBean(FirstStart.class);
        first.closeDemo();
        first.prepare(System.out);
        var listening = context.getWebServer().getPort();
        spec.commandLine()
                .getOut()
                .println("Groundwork is ready: " + context.getBean(Reach.class).address(listening));
        // The JVM's shutdown closes the context; there is nothing to do here but wait for it.
        new CountDownLatch(1).await();
        return 0;
    }
}
