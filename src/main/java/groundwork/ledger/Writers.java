package groundwork.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * One writer per county at a time. Whatever arrived while the last transaction ran is committed together: the first of
 * those waiting writes for all of them, then hands on. No thread of its own, no leader between nodes: the head row is
 * the lock there.
 */
final class Writers<R extends Writers.Waiting> {

    /** What one caller wants written, on its way. */
    abstract static class Waiting {

        /** Completed when it is written, with true, or when it is its turn to write for all waiting, with false. */
        final CompletableFuture<Boolean> done = new CompletableFuture<>();

        abstract int size();

        /** Whether nothing else may be in its transaction. */
        boolean alone() {
            return false;
        }
    }

    /** Keeps a transaction short enough that a single entry behind it does not wait noticeably. */
    private static final int MOST = 1000;

    private final ConcurrentHashMap<Integer, Queue> queues = new ConcurrentHashMap<>();
    private final BiConsumer<Integer, List<R>> group;

    Writers(BiConsumer<Integer, List<R>> group) {
        this.group = group;
    }

    R write(int county, R request) {
        var queue = queues.computeIfAbsent(county, c -> new Queue());
        if (!queue.waitFor(request)) queue.lead(county, request);
        return request;
    }

    private final class Queue {
        private final ArrayDeque<R> waiting = new ArrayDeque<>();
        private boolean writing;

        /** Whether somebody else has written it; otherwise it is this caller's turn to write. */
        boolean waitFor(R request) {
            synchronized (this) {
                waiting.add(request);
                if (!writing) {
                    writing = true;
                    return false;
                }
            }
            try {
                return request.done.join();
            } catch (CompletionException failure) {
                if (failure.getCause() instanceof RuntimeException cause) throw cause;
                throw failure;
            }
        }

        /** The leader is at the head of the queue, so it is always among those taken. */
        void lead(int county, R own) {
            var requests = take();
            var others = requests.subList(1, requests.size());
            try {
                group.accept(county, requests);
                others.forEach(request -> request.done.complete(true));
            } catch (Throwable failure) {
                others.forEach(request -> request.done.completeExceptionally(failure));
                throw failure;
            } finally {
                handOn();
            }
        }

        private synchronized List<R> take() {
            var taken = new ArrayList<R>();
            int rows = 0;
            while (!waiting.isEmpty()) {
                var next = waiting.peek();
                rows += next.size();
                if (!taken.isEmpty() && (next.alone() || rows > MOST)) break;
                taken.add(waiting.poll());
                if (next.alone()) break;
            }
            return taken;
        }

        private synchronized void handOn() {
            var next = waiting.peek();
            if (next == null) writing = false;
            else next.done.complete(false);
        }
    }
}
