package groundwork.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Files of every module on the classpath, in the order of their names. Where a name is found twice the first counts, so
 * that in development the sources can stand before what was built from them.
 */
final class Found {

    private Found() {}

    /** Resources by the part of their address that follows {@code root}, a folder's name with slashes around it. */
    static TreeMap<String, Resource> below(String root, String pattern) {
        try {
            var found = new TreeMap<String, Resource>();
            var files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + root.substring(1) + pattern);
            for (var file : files) {
                var address = file.getURL().getPath();
                found.putIfAbsent(address.substring(address.lastIndexOf(root) + root.length()), file);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
