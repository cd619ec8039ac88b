package groundwork.runtime;

import org.springframework.objenesis.SpringObjenesis;
import picocli.CommandLine;

/**
 * Commands to parse into while there are no beans yet: their constructors are not called. What starts itself and
 * picocli's own parts are made as usual.
 */
final class Unmade implements CommandLine.IFactory {

    private final SpringObjenesis objenesis = new SpringObjenesis();

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type.isAnnotationPresent(CommandLine.Command.class) && !StartsItself.class.isAssignableFrom(type)
                ? objenesis.newInstance(type, true)
                : CommandLine.defaultFactory().create(type);
    }
}
