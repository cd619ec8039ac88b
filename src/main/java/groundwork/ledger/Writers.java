package groundwork.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * One writer per county at a time. Whatever arrived while the last transaction ran is committed together: the first of
 * those waiting writes for all of them, then hands on. No thread of its own, no leader between nodes: the head row is
 * the lock there.
 */
final class Writers {

    /** Keeps a transaction short enough that a single entry behind it does not wait noticeably. */
    private static final int MOST = 1000;

    private final ConcurrentHashMap<Integer, Queue> queues = new ConcurrentHashMap<>();
    private final BiConsumer<Integer, List<Request>> group;

    Writers(BiConsumer<Integer, List<Request>> group) {
        this.group = group;
    }

    List<Receipt> append(int county, Request request) {
        var queue = queues.computeIfAbsent(county, c -> new Queue());
        if (!queue.waitFor(request)) queue.lead(county, request);
        return request.receipts;
    }

    private final class Queue {
        private final ArrayDeque<Request> waiting = new ArrayDeque<>();
        private boolean writing;

        /** Whether somebody else has written it; otherwise it is this caller's turn to write. */
        boolean waitFor(Request request) {
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
        void lead(int county, Request own) {
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

        private synchronized List<Request> take() {
            var taken = new ArrayList<Request>();
            int entries = 0;
            while (!waiting.isEmpty()) {
                var next = waiting.peek();
                entries += next.entries.size();
                if (!taken.isEmpty() && (next.alone() || entries > MOST)) break;
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
