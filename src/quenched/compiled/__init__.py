"""Kernels compiled by numba (extra ``fast``) from the code that the derivation emits."""
