/** Tests of the package of this name. */
@NullMarked
package dev.parley.query.web;

import org.jspecify.annotations.NullMarked;
