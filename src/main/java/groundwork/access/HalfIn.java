package groundwork.access;

import groundwork.directory.SignIn;

/**
 * Somebody whose password was right and who has yet to show the code of his generator. For everything else he is a
 * stranger: nothing but the page that asks for the code knows this type.
 */
record HalfIn(SignIn who) {}
