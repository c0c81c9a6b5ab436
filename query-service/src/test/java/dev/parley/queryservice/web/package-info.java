/** Tests of the package of this name. */
@NullMarked
package dev.parley.queryservice.web;

import org.jspecify.annotations.NullMarked;
