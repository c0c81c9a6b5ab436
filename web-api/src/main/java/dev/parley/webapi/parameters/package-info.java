/**
 * The parameters of calls: one check of what is given, whichever call it is, before
 * anything is made of it.
 */
@NullMarked
package dev.parley.webapi.parameters;

import org.jspecify.annotations.NullMarked;
