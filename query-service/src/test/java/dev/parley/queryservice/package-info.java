/** The vocabulary that the stories of the tests are told in. */
@NullMarked
package dev.parley.queryservice;

import org.jspecify.annotations.NullMarked;
