/**
 * Every endpoint of the running program, called as each kind of person, against the table
 * of who may do what.
 */
@NullMarked
package dev.parley.systemtests.access;

import org.jspecify.annotations.NullMarked;
