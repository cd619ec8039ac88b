package groundwork.support;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Where a test fails while browsers are open, its message ends with what their pages showed: a journey that fails once
 * in fifty on a busy machine is understood from that alone. Registered for every test in {@code META-INF/services}.
 */
public final class WhatWasSeen implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        var seen = Browser.seen();
        if (seen.isEmpty()) throw failure;
        throw new AssertionError(failure.getMessage() + seen, failure);
    }
}
