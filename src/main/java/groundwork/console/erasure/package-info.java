/** Personal words taken away for good. */
package groundwork.console.erasure;
