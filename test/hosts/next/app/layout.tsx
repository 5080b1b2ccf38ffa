import './page.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'Samspil i Next', icons: { icon: 'data:,' } };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="da">
      <body>{children}</body>
    </html>
  );
}
