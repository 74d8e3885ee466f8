import type { APIRoute } from 'astro';
import { handedOver } from '../../publish/handed-over.ts';
import { brandStyles } from '../brand-styles.ts';

/** The company's own accent: a file, since the Content-Security-Policy allows no style in the page. */
export const GET: APIRoute = () =>
  new Response(brandStyles(handedOver().playbook.settings.data?.brand), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
